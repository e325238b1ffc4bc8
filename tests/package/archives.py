"""The archive: the same bytes wherever it is packed, whole, what its checksum says, and a subproject of Meson."""

import pathlib
import shutil

from commands import demand, output_of, refusal_of

ROOT = pathlib.Path(__file__).resolve().parents[2]


def archive_of(given):
    return next(given.packages.glob("convolith-*.tar.gz"))


def unpacked(given):
    """The project as a stranger has it: without git, and with times, a mask and a place of their own."""
    folder = given.folder / "stranger"
    if not folder.exists():
        folder.mkdir()
        output_of(["bash", "-c", 'umask 077; tar -xmf "$0" --strip-components=1 --no-same-permissions', archive_of(given)],
                  folder)
    return folder


def checksums(given):
    output_of(["sha256sum", "--check", "--strict", "SHA256SUMS"], given.packages)


def packed_again(given):
    """What the archive holds assembles to the same: it is whole, and neither time nor place shows."""
    again = given.folder / "again"
    others = [word for name in ("static", "web") if getattr(given, name)
              for word in (f"--{name}", getattr(given, name).resolve())]
    output_of([unpacked(given) / "tools/package/assemble", "-o", again, "--generator", given.generator] + others,
              given.folder, TZ="Asia/Kathmandu", LC_ALL="C")
    ours, theirs = ((folder / "SHA256SUMS").read_text() for folder in (given.packages, again))
    demand(ours == theirs, f"differs:\n{ours}\n{theirs}")


def consumer_of(given, name):
    """A project that has the wrap file, and the archive where Meson would put what it has downloaded."""
    folder = given.folder / name
    (folder / "subprojects/packagecache").mkdir(parents=True)
    shutil.copy(ROOT / "tests/consumer/project.txt", folder / "meson.build")
    shutil.copy(ROOT / "tests/consumer/main.cpp", folder)
    (folder / "empty.c").write_text("typedef int empty;\n")
    shutil.copy(given.packages / "convolith.wrap", folder / "subprojects")
    return folder, pathlib.Path(shutil.copy(archive_of(given), folder / "subprojects/packagecache"))


def wrapped(given):
    folder, _ = consumer_of(given, "wrapped")
    said = output_of(["meson", "setup", "build", "--force-fallback-for=convolith"], folder, CXX=given.compilers[0])
    demand("Boost" not in said, said)
    output_of(["meson", "test", "-C", "build"], folder)


def changed(given):
    """Meson refuses another archive than the wrap file tells of."""
    folder, archive = consumer_of(given, "changed")
    archive.write_bytes(archive.read_bytes() + b"\0")
    said = refusal_of(["meson", "setup", "build", "--force-fallback-for=convolith"], folder)
    demand("hash" in said, said)


def cases(given):
    for case in (checksums, packed_again, wrapped, changed):
        yield f"archive: {case.__name__}", lambda case=case: case(given)
