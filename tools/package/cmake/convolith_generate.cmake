# convolith_generate: C of a model, written by convolith-gen when the model is younger, as part of a target.
#
#   convolith_generate(TARGET app MODEL kws.tflite [NAME kws] [CONVOLITH_TARGET cortex-m4]
#                      [OPTIONS --budget-ram min ...] [DEPENDS weights.npy ...])
#
# The target gets NAME.c, and finds NAME.h; NAME is the stem of the model's file unless told. The model is a network, or a
# .toml file of layers for one target, which it names itself. OPTIONS are the generator's others, DEPENDS what the model
# reads.
#
# CONVOLITH_GENERATOR is the program. Unless it is set or found it is built from the sources, by Meson, when it is needed.

find_program(CONVOLITH_GENERATOR convolith-gen HINTS ${CMAKE_CURRENT_LIST_DIR}/../../../bin
             DOC "the program that writes C of models")
set(CONVOLITH_GENERATOR_BUILD ${CMAKE_BINARY_DIR}/convolith-gen CACHE PATH
    "where the generator is built, if CONVOLITH_GENERATOR is not found")

function(convolith_generate)
  cmake_parse_arguments(PARSE_ARGV 0 asked "" "TARGET;MODEL;NAME;CONVOLITH_TARGET" "OPTIONS;DEPENDS")
  if(asked_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "convolith_generate: unknown: ${asked_UNPARSED_ARGUMENTS}")
  endif()
  if(NOT asked_TARGET OR NOT asked_MODEL)
    message(FATAL_ERROR "convolith_generate: TARGET and MODEL are needed")
  endif()
  get_filename_component(model ${asked_MODEL} ABSOLUTE)
  if(NOT asked_NAME)
    get_filename_component(asked_NAME ${model} NAME_WLE)
  endif()
  if(model MATCHES "\\.toml$")
    if(asked_CONVOLITH_TARGET)
      message(FATAL_ERROR "convolith_generate: ${asked_MODEL} names its target itself, CONVOLITH_TARGET is for networks")
    endif()
    set(options --single ${asked_NAME} --pair)
  else()
    set(options --name ${asked_NAME})
    if(asked_CONVOLITH_TARGET)
      list(APPEND options --target ${asked_CONVOLITH_TARGET})
    endif()
  endif()

  set(source ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../../convolith-gen)  # where this is part of the sources
  if(CONVOLITH_GENERATOR)
    set(generator ${CONVOLITH_GENERATOR})
    set(program ${CONVOLITH_GENERATOR})
  elseif(EXISTS ${source})
    set(generator ${CMAKE_COMMAND} -E env BUILD=${CONVOLITH_GENERATOR_BUILD} ${source} --no-install)
    set(program ${source})
  else()
    message(FATAL_ERROR "convolith_generate: convolith-gen is not found; set CONVOLITH_GENERATOR to it")
  endif()

  set(folder ${CMAKE_CURRENT_BINARY_DIR}/convolith/${asked_TARGET})
  set(written ${folder}/${asked_NAME}.c ${folder}/${asked_NAME}.h)
  add_custom_command(OUTPUT ${written} COMMAND ${generator} ${model} ${options} ${asked_OPTIONS} -o ${folder}
                     DEPENDS ${model} ${program} ${asked_DEPENDS} COMMENT "convolith-gen ${asked_MODEL}" VERBATIM)
  target_sources(${asked_TARGET} PRIVATE ${written})
  target_include_directories(${asked_TARGET} PRIVATE ${folder})
endfunction()
