"""What builds of CMake, and those that ask pkg-config, get the library by."""

import pathlib
import re
import shutil

import archives
from commands import Skipped, demand, output_of, refusal_of

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROJECT = pathlib.Path(__file__).resolve().parent / "project"
GIT = ["git", "-c", "user.name=nobody", "-c", "user.email=nobody@example.org", "-c", "init.defaultBranch=main"]


def configured(given, way, source, *options):
    """The consumer, set up to get the library in this way, in a folder of its own."""
    folder = given.folder / way.replace(" ", "-")
    shutil.copytree(PROJECT, folder)
    output_of(["cmake", "-GNinja", "-B", "build", f"-DWAY={way}", f"-DFROM={source}", *options], folder,
              CXX=given.compilers[0])
    return folder


def built(given, way, source, *options):
    folder = configured(given, way, source, *(options or [f"-DCONVOLITH_GENERATOR={given.generator}"]))
    output_of(["cmake", "--build", "build"], folder)
    output_of(["ctest", "--test-dir", "build"], folder)
    return folder


def installed(given):
    """The prefix of an installation that was moved after it."""
    prefix = given.folder / "prefix"
    if not prefix.exists():
        output_of(["cmake", "-S", ROOT / "tools/package/cmake", "-B", "build-install", "--install-prefix",
                   given.folder / "first"], given.folder)
        output_of(["cmake", "--install", "build-install"], given.folder)
        (given.folder / "first").rename(prefix)
        (prefix / "bin").mkdir()
        shutil.copy(given.generator, prefix / "bin/convolith-gen")
    return prefix


def add_subdirectory(given):
    """A model that changes is written anew, and one that is wrong stops the build with the generator's words."""
    folder = built(given, "add_subdirectory", ROOT)
    model = folder / "model.toml"
    model.write_text(model.read_text().replace("bias = false", "bias = true"))
    refusal_of(["cmake", "--build", "build"], folder)  # infer.c gives no bias
    model.write_text(model.read_text().replace('"ic1', '"ic0'))
    said = refusal_of(["cmake", "--build", "build"], folder)
    demand("convolith-gen: " in said, said)


def with_its_own_generator(given):
    """A generator that is not found is that of the sources, which Meson builds; here it has."""
    if not given.build:
        raise Skipped("no --build")
    built(given, "add_subdirectory, and Meson", ROOT, f"-DCONVOLITH_GENERATOR_BUILD={given.build}")


def fetch_from_archive(given):
    built(given, "FetchContent from an archive", archives.archive_of(given))


def fetch_from_folder(given):
    built(given, "FetchContent from a folder", archives.unpacked(given))


def fetch_from_git(given):
    repository = archives.unpacked(given)
    output_of(GIT + ["init", "--quiet"], repository)
    output_of(GIT + ["add", "--all"], repository)
    output_of(GIT + ["commit", "--quiet", "--message", "As packed"], repository)
    built(given, "FetchContent from git", repository)


def find_package(given):
    prefix = installed(given)
    folder = built(given, "find_package", "", f"-DCMAKE_PREFIX_PATH={prefix}")
    demand(f"{prefix}/bin/convolith-gen" in (folder / "build/build.ninja").read_text(), "not the generator installed beside")
    said = refusal_of(["cmake", "-B", "newer", "-DWAY=find_package", "-DWANTED=9.0", f"-DCMAKE_PREFIX_PATH={prefix}"],
                      folder)
    demand('version "9.0"' in said, said)


def only_headers(given):
    """What lies among the headers is all of them, and nothing else."""
    folders = (installed(given) / "include", ROOT / "include")
    here, there = ({file.relative_to(folder) for file in folder.rglob("*") if file.is_file()} for folder in folders)
    there = {file for file in there if file.suffix == ".hpp"}
    demand(here == there, f"differs from the project's headers: {sorted(map(str, here ^ there))}")


def pkg_config(given):
    """It tells flags, version and address, and wants no other library."""
    folder = installed(given) / "share/pkgconfig"

    def told(*words):
        return output_of(["pkg-config", *words, "convolith"], given.folder, PKG_CONFIG_PATH=str(folder)).strip()

    said = re.search(r"^  version: '([\d.]+)'", (ROOT / "meson.build").read_text(), re.MULTILINE)[1]
    demand(told("--modversion") == said, told("--modversion"))
    for words in ("--libs", "--print-requires", "--print-requires-private"):
        demand(told(words) == "", f"{words}: {told(words)}")
    demand(re.search(r"^URL: https://", (folder / "convolith.pc").read_text(), re.MULTILINE), "no URL")
    output_of(given.compilers[0].split() + ["-std=c++20", *told("--cflags").split(), ROOT / "tests/consumer/main.cpp", "-o",
                                            "by-pkg-config"], given.folder)
    output_of([given.folder / "by-pkg-config"], given.folder)


def wrong_words(given):
    """convolith_generate says what it does not know."""
    said = refusal_of(["cmake", "-P", PROJECT / "wrong.cmake"], ROOT)
    demand("convolith_generate: unknown: MODELL" in said, said)


def cases(given):
    ways = [add_subdirectory, with_its_own_generator, fetch_from_archive, fetch_from_folder, fetch_from_git, find_package,
            only_headers, pkg_config, wrong_words]
    for way in ways:
        yield f"CMake: {way.__name__}", lambda way=way: tried(given, way)


def tried(given, way):
    if not shutil.which("cmake"):
        raise Skipped("no cmake")
    way(given)
