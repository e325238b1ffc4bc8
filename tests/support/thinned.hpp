// Some of the types of a tuple: what takes long to compile is tried whole only when all is asked for.
#pragma once

#include <cstddef>
#include <tuple>
#include <utility>

namespace convolith::tests {

namespace detail {

template <std::size_t First, std::size_t Every, class Tuple, std::size_t... Is>
auto thin(std::index_sequence<Is...>)
    -> std::tuple<std::tuple_element_t<First + Every * Is, Tuple>...>;

}  // namespace detail

/// The last of the types of a tuple, and every so-manieth before it.
template <std::size_t Every, class Tuple>
using thinned = decltype(detail::thin<(std::tuple_size_v<Tuple> - 1) % Every, Every, Tuple>(
    std::make_index_sequence<(std::tuple_size_v<Tuple> + Every - 1) / Every>{}));

}  // namespace convolith::tests
