"""What the options change in what is said and written."""

import re

from place import ALL_PASSES, demand, SMALL, test


@test
def help_tells_every_option_and_what_the_exit_status_means(place):
    text = place.gen("--help")
    for word in ["--shape", "--model", "--name", "--pass", "--type", "--layout", "--activation", "--no-bias",
                 "--accumulate", "--target", "--budget-text", "--weights", "--keep-zeros", "--output",
                 "--single", "--pair", "--check",
                 "--explain", "--report", "--list-targets", "--version", "Exit status: 0 done, 1 ", "2 if"]:
        demand(word in text, f"--help does not tell {word}")
    demand(re.fullmatch(r"\d+\.\d+\.\d+\n", place.gen("--version")), "--version is no version")


@test
def every_target_is_listed_and_can_be_named(place):
    rows = place.gen("--list-targets").splitlines()[1:]
    names = [row.split()[0] for row in rows]
    demand({"scalar", "cortex-m0", "cortex-m4", "rv32"} <= set(names), f"targets are missing: {names}")
    for name in names:
        place.gen(*SMALL, "--target", name, "-o", name)
    demand(place.files() == sorted(f"{name}/conv2d.h" for name in names), f"files: {place.files()}")


@test
def explain_tells_the_plan_and_writes_nothing(place):
    text = place.gen("--shape", "ic16ih32oc16kh3ph1", "--name", "mine", "--explain", *ALL_PASSES,
                     "--target", "cortex-m4", "--budget-text", "1500")
    for word in ["mine: ic16ih32oc16kh3ph1, float, nhwc, for cortex-m4", "src 1 x 16 x 32 x 32 -> dst 1 x 16 x 32 x 32",
                 "2359296 multiply-adds a pass", "\nforward\n", "\nbackward_data\n", "\nbackward_weights\n", "  plan ",
                 "  registers ", "  statements ", "  text  ", "  scratch ", "  executed ", "  given up ", "  tiles "]:
        demand(word in text, f"--explain lacks {word!r}:\n{text}")
    picture = [line.strip() for line in text.splitlines() if re.fullmatch(r" {4}[A-Za-z]{32}", line)]
    demand(len(picture) == 32, f"two passes have pictures of 16 rows: {picture}")
    demand(picture[0].isupper() and picture[0][0] == "A", f"the first row reads padding: {picture[0]}")
    demand(any(any(c.islower() for c in row) for row in picture), f"the middle reads none: {picture}")
    demand(not place.files(), f"files: {place.files()}")


@test
def passes_options_and_types_change_the_functions(place):
    place.gen(*SMALL, *ALL_PASSES, "--type", "f64", "--no-bias", "--activation", "relu6", "--accumulate",
              "--layout", "nchw", "--name", "Mine")
    text = place.path("Mine.h").read_text()
    functions = re.findall(r"static inline void (\w+)\(([^)]*)\)", text)
    demand(functions == [
        ("Mine_forward", "const double *src, const double *wei, double *dst"),
        ("Mine_backward_data", "const double *diff_dst, const double *wei, double *diff_src"),
        ("Mine_backward_weights", "const double *src, const double *diff_dst, double *diff_wei"),
        ("Mine_backward_activation", "const double *diff_dst, const double *dst, double *gated")], f"{functions}")
    demand("#define MINE_MACS 72 " in text and "diff_src += " in text and "relu6(src * wei)" in text, text)
    place.write("use.c", '#include "Mine.h"\nint main(void) { return MINE_DST_SIZE - 8; }\n')
    place.run_c(["use.c"])
