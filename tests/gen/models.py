"""Models of many layers, written and checked."""

from place import C99, CATALOGUE, demand, model, output_of, SMALL, test


@test
def check_names_the_files_that_are_stale(place):
    place.write("m.toml", model(("a", "ic1ih4oc2kh3"), ("b", "ic1ih5oc2kh3"), ("c", "ic1ih6oc2kh3"),
                                head='targets = ["scalar", "rv32"]\n'))
    words = ["--model", "m.toml", "-o", "out"]
    demand(place.gen(*words, "--check", status=1).count("stale: ") == 6, "of no files, all are stale")
    demand(place.files() == ["m.toml"], "--check writes files")
    place.gen(*words)
    demand(place.gen(*words, "--check") == "0 of 6 files are stale\n", "fresh files are stale")
    changed, missing = place.path("out/scalar/b.h"), place.path("out/rv32/c.h")
    changed.write_text(changed.read_text() + "/* changed */\n")
    missing.unlink()
    text = place.gen(*words, "--check", status=1)
    demand(text == "stale: out/scalar/b.h\nstale: out/rv32/c.h\n2 of 6 files are stale\n", text)
    demand(not missing.exists() and changed.read_text().endswith("/* changed */\n"), "--check writes files")
    place.gen(*words)
    demand(place.gen(*words, "--check") == "0 of 6 files are stale\n", "files written again are stale")


@test
def one_file_is_one_file(place):
    demand(place.gen(*SMALL) == "1 file written to .\n", "the number of files is wrong")
    demand(place.gen(*SMALL, "--check") == "0 of 1 file is stale\n", "the number of files is wrong")
    demand(place.gen(*SMALL, "--pair") == "2 files written to .\n", "the number of files is wrong")


@test
def no_unfinished_files_are_left(place):
    place.gen("--model", CATALOGUE, "-o", "out")
    demand(len(place.files()) > 150 and all(name.endswith(".h") for name in place.files()), f"{place.files()}")


@test
def the_whole_catalogue_of_floats_and_int8_takes_less_than_a_second(place):
    best = min(place.seconds("--model", CATALOGUE, "-o", "out") for _ in range(3))
    demand(best < place.slowed, f"the best of three takes {best:.2f} s, and may take {place.slowed}")


@test
def a_model_may_be_one_file(place):
    place.write("m.toml", model(("a", "ic1ih4oc2kh3"), ("b", "ic1ih5oc2kh3")))
    place.gen("--model", "m.toml", "--single", "network", "--pair", "-o", "out")
    demand(place.files() == ["m.toml", "out/network.c", "out/network.h"], f"files: {place.files()}")
    text = place.path("out/network.h").read_text()
    demand("CONVOLITH_NETWORK_H" in text and "void a_forward(" in text and "void b_forward(" in text, text)
    output_of(C99 + ["-c", "out/network.c", "-o", "network.o"], place.folder)
