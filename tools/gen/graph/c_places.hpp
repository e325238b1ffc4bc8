// Arenas and places in them, as C.
#pragma once

#include <string>

#include "c_network.hpp"
#include "planned.hpp"

namespace convolith::gen {

/// What C calls an arena: one of the caller's is `arena`.
[[nodiscard]] std::string name_of(const planned_arena& a, const network_request& r);
/// A place in an arena as a pointer to bytes, or to another type.
[[nodiscard]] std::string byte_at(const arena_place& at, const planned_network& p,
                                  const network_request& r);
[[nodiscard]] std::string in_arena(const arena_place& at, const std::string& type,
                                   const planned_network& p, const network_request& r);

/// Static memory: each array in its region, which is a section of that name unless the user says otherwise.
[[nodiscard]] std::string definitions_of_arenas(const planned_network& p, const network_request& r);

}  // namespace convolith::gen
