"""What tools/install and tools/convolith-gen do on machines that have little, without installing anything."""

import shutil
import subprocess

from place import ROOT, demand, test

TOOLS = ["g++", "meson", "ninja", "pkg-config", "python3", "flatc"]


def run_with(place, commands, *words, root=ROOT):
    """What a script of the project says where only these commands are found, and a few that any machine has."""
    folder = place.path("bin")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for word in ["bash", "env", "awk", "cat", "dirname", "mkdir", "tail", "touch"]:
        (folder / word).symlink_to(shutil.which(word))
    for word, text in commands.items():
        (folder / word).write_text(f"#!/bin/sh\n{text}\n")
        (folder / word).chmod(0o755)
    done = subprocess.run([root / "tools" / words[0], *words[1:]], env={"PATH": str(folder)}, cwd=place.folder,
                          text=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    demand(not place.path("installed").exists(), f"{words} installs: {done.stdout}")
    return done.returncode, done.stdout


def debian_without(place, *words):
    """Where no package is installed, apt-get would leave a file, and all tools but those named are there."""
    commands = {tool: "exit 0" for tool in TOOLS if tool not in words}
    return {**commands, "dpkg-query": "exit 1", "apt-get": f"touch '{place.path('installed')}'"}


@test
def what_is_there_by_other_means_is_not_installed(place):
    status, said = run_with(place, debian_without(place), "install", "gen")
    demand((status, said) == (0, ""), f"{status}: {said}")


@test
def without_apt_what_is_not_found_is_named(place):
    commands = debian_without(place, "meson")
    del commands["apt-get"], commands["dpkg-query"]
    status, said = run_with(place, commands, "install", "gen")
    demand(status == 0 and said.endswith("by their names on Debian: meson\n"), f"{status}: {said}")
    del commands["pkg-config"]
    said = run_with(place, commands, "install", "gen")[1]
    demand(said.endswith(": meson pkg-config libcli11-dev libfmt-dev libflatbuffers-dev libtomlplusplus-dev\n"),
           said)


@test
def what_several_names_want_is_named_once(place):
    commands = debian_without(place, "meson")
    status, said = run_with(place, commands, "install", "--no-install", "gen", "demo", "firmware-demo", "gen")
    wanted = "meson gcc-arm-none-eabi libnewlib-arm-none-eabi libstdc++-arm-none-eabi-newlib qemu-system-arm"
    demand(status == 0 and said.endswith(f": {wanted}\n"), f"{status}: {said}")
    status, said = run_with(place, commands, "install", "gen", "toys")
    demand(status == 2 and said.startswith("usage: "), f"{status}: {said}")


@test
def nothing_is_installed_if_that_is_asked(place):
    status, said = run_with(place, debian_without(place, "meson"), "install", "--no-install", "gen")
    demand(status == 0 and said.endswith(": meson\n"), f"{status}: {said}")
    for words in [["--no-install", "--help"], ["--help", "--no-install"]]:
        status, said = run_with(place, debian_without(place, "meson"), "convolith-gen", *words)
        demand(status == 2 and said.endswith("convolith-gen: meson is missing, with which the generator is built\n"),
               f"{status}: {said}")


@test
def what_apt_says_goes_to_a_file_unless_it_fails(place):
    root = place.path("copy")
    (root / "tools").mkdir(parents=True)
    for name in ["install", "packages.txt"]:
        shutil.copy(ROOT / "tools" / name, root / "tools")
    talk = 'for i in 1 2 3 4 5 6 7 8; do for j in 1 2 3 4 5 6 7 8; do echo "Unpacking $i$j"; done; done\necho "$@" >&2'
    commands = {**debian_without(place, "meson"), "sudo": 'shift\nexec "$@"', "apt-get": talk}  # sudo -n: the caller may be no root
    status, said = run_with(place, commands, "install", "gen", root=root)
    demand((status, said) == (0, "Missing packages: meson\nInstalling them with apt-get.\n"), f"{status}: {said}")
    log = (root / "build/install.log").read_text()
    demand(log.count("Unpacking 88") == 2 and log.endswith(" install --yes --no-install-recommends meson\n"), log)
    status, said = run_with(place, {**commands, "apt-get": talk + "\nexit 100"}, "install", "gen", root=root)
    demand(status == 1 and "Unpacking 88\n" in said and "Unpacking 11\n" not in said and " update\n" in said
           and said.endswith("apt-get failed (see above)\n"), f"{status}: {said}")
