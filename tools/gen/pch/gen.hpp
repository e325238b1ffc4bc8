// What most sources of the generator include, for compilers to read once. Each source still includes what it uses: builds
// with -Db_pch=false hold it to that.
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <convolith/plan/plan_quantized.hpp>
#include <convolith/program/counting.hpp>
#include <convolith/program/listing.hpp>
