"""The examples for Arduino, ESP-IDF and Zephyr. The last two are built here by stand-ins for their functions of CMake."""

import re

from commands import demand, output_of
from pages import EXAMPLES, compare_with_page
from simavr import lines_of_uno

ANSWER = "This is a 3."
# What an ESP-IDF project calls: each component is a library, and app_main the program.
IDF = """macro(project name)
  _project(${name} C)
  add_compile_options(-Wall -Wextra -Werror)
  foreach(component components/digits main)
    get_filename_component(COMPONENT_LIB ${component} NAME)
    add_subdirectory(${component})
  endforeach()
  file(WRITE ${CMAKE_BINARY_DIR}/start.c "void app_main(void);\\nint main(void) { app_main(); }\\n")
  add_executable(program ${CMAKE_BINARY_DIR}/start.c)
  target_link_libraries(program main)
endmacro()
function(idf_component_register)
  cmake_parse_arguments(asked "" "" "SRCS;INCLUDE_DIRS;REQUIRES" ${ARGN})
  if(asked_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "idf_component_register: ${asked_UNPARSED_ARGUMENTS}")
  endif()
  add_library(${COMPONENT_LIB} ${asked_SRCS})
  target_include_directories(${COMPONENT_LIB} PUBLIC ${asked_INCLUDE_DIRS})
  target_link_libraries(${COMPONENT_LIB} ${asked_REQUIRES})
endfunction()
"""
# What find_package(Zephyr) leaves: the target app.
ZEPHYR = """project(zephyr C)
add_compile_options(-Wall -Wextra -Werror)
add_executable(app)
target_include_directories(app PRIVATE ${CMAKE_CURRENT_LIST_DIR})
"""


def arduino(workshop):
    said = workshop.run("arduino", needs=["arduino-builder", "avr-g++"])
    demand("warning: " not in re.sub(r"/usr/share/arduino.*", "", (workshop.out("arduino") / "log").read_text()), "warnings")
    program = workshop.out("arduino") / "built/Edges.ino.elf"
    compare_with_page("arduino", said.replace(str(workshop.out("arduino")), "build/examples/arduino"))
    had = lines_of_uno(program, 2)
    demand(had == ["to the right 60", "downwards 15"], f"the board prints {had}")


def built(workshop, name, source, program, target, *options, **more):
    """Configures and builds an example here, runs it, and sees for which target its network is."""
    workshop.demand_tools("cmake", "ninja")
    build = workshop.out(name)
    environment = workshop.environment(name, MODEL=workshop.network() / "int8/digits.tflite", **more)
    output_of(["cmake", "-GNinja", "-S", source, "-B", build, f"-DCONVOLITH_GENERATOR={workshop.generator}", *options],
              workshop.folder, **environment)
    output_of(["cmake", "--build", build], workshop.folder, **environment)
    said = output_of([build / program], workshop.folder)
    demand(said.strip() == ANSWER, said)
    header, = build.rglob("digits.h")
    demand(f"C99 for {target}," in header.read_text(), header.read_text()[:200])


def esp_idf(workshop):
    platform = workshop.folder / "idf"
    (platform / "tools/cmake").mkdir(parents=True)
    (platform / "tools/cmake/project.cmake").write_text(IDF)
    for arch, target in (("XTENSA", "scalar"), ("RISCV", "rv32")):
        built(workshop, f"esp-idf-{target}", workshop.copied("esp-idf"), "program", target,
              f"-DCONFIG_IDF_TARGET_ARCH_{arch}=y", IDF_PATH=platform)
    demand_words(EXAMPLES / "esp-idf/components/digits/idf_component.yml", r'[\w ]+:(?: .+)?')


def zephyr(workshop):
    platform = workshop.folder / "zephyr-base"
    (platform / "zephyr/sys").mkdir(parents=True)
    (platform / "zephyr/sys/printk.h").write_text("#include <stdio.h>\n#define printk printf\n")
    (platform / "ZephyrConfig.cmake").write_text(ZEPHYR)
    built(workshop, "zephyr", workshop.copied("zephyr"), "app", "cortex-m3", f"-DCONVOLITH={workshop.environment('')['CONVOLITH']}",
          f"-DMODEL={workshop.network() / 'int8/digits.tflite'}", ZEPHYR_BASE=platform)
    demand_words(EXAMPLES / "zephyr/prj.conf", r"CONFIG_[A-Z_]+=(?:y|n|\d+)")
    demand_words(EXAMPLES / "zephyr/sample.yaml", r' *(?:[\w.]+:(?: .+)?|- ".*")')
    demand(f'- "{ANSWER}"' in (EXAMPLES / "zephyr/sample.yaml").read_text(), "sample.yaml waits for other words")


def demand_words(file, line):
    """Every line of a file is of this form."""
    for text in file.read_text().splitlines():
        demand(re.fullmatch(line, text), f"{file.name}: {text}")


CASES = {"arduino": arduino, "esp-idf": esp_idf, "zephyr": zephyr}
