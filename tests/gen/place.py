"""What the tests of the command share: a folder with the program in it, and what is demanded there."""

import pathlib
import re
import resource
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
CATALOGUE = ROOT / "generated" / "catalogue.toml"
WARNINGS = ["-Wall", "-Wextra", "-pedantic", "-Werror"]
C99 = ["cc", "-std=c99", "-O1", "-ffp-contract=off"] + WARNINGS
CXX = ["g++", "-std=c++20", "-O1", "-ffp-contract=off"] + WARNINGS
SMALL = ["--shape", "ic1ih4oc2kh3"]
ALL_PASSES = ["--pass", "forward,backward_data,backward_weights"]

tests = []


def test(function):
    tests.append(function)
    return function


class Failure(Exception):
    pass


def demand(truth, text):
    if not truth:
        raise Failure(text)


def output_of(command, folder):
    done = subprocess.run([str(word) for word in command], cwd=folder, text=True, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    demand(done.returncode == 0, f"{command[0]}: exit status {done.returncode}\n{done.stdout[:2000]}")
    return done.stdout


class Place:
    """A folder, empty at first, and the program in it."""

    def __init__(self, program, folder, slowed):
        self.program, self.folder, self.slowed = program, folder, slowed

    def gen(self, *words, status=0):
        """What the program writes to standard output, or, where it fails, to standard error."""
        done = subprocess.run([str(self.program)] + [str(word) for word in words], cwd=self.folder, text=True,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        demand(done.returncode == status,
               f"exit status {done.returncode} instead of {status}: {done.stdout}{done.stderr}")
        if status == 2:
            demand(re.fullmatch(r"convolith-gen: [^\n]+\n", done.stderr), f"not one sentence: {done.stderr!r}")
            demand(not done.stdout, f"an error, and yet an output: {done.stdout!r}")
            return done.stderr
        demand(not done.stderr, f"no error, and yet a complaint: {done.stderr!r}")
        return done.stdout

    def seconds(self, *words):
        """Of the processor, as other tests may run beside this one."""
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        self.gen(*words)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    def path(self, name):
        return self.folder / name

    def write(self, name, text):
        self.path(name).write_text(text)
        return self.path(name)

    def files(self):
        return sorted(str(p.relative_to(self.folder)) for p in self.folder.rglob("*") if not p.is_dir())

    def run_c(self, sources, compiler=C99):
        output_of(compiler + sources + ["-o", "program"], self.folder)
        return output_of([self.path("program")], self.folder)


def model(*layers, head=""):
    return head + "".join(f'[[layer]]\nname = "{name}"\nshape = "{shape}"\n' for name, shape in layers)
