# A misspelt word.
include(${CMAKE_CURRENT_LIST_DIR}/../../../tools/package/cmake/convolith_generate.cmake)
convolith_generate(TARGET app MODELL net.tflite)
