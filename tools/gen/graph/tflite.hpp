// TensorFlow Lite's files: what is in one, once it is known to be whole.
#pragma once

#include <string>
#include <string_view>

#include "graph.hpp"

namespace convolith::gen {

/// The network in the bytes of a file; `path` is only named in errors.
///
/// Throws user_error with the place of what is wrong: bytes that are no such file or are damaged, numbers of tensors,
/// buffers or operators that there are not, constants of another size than their tensor, scales that mean nothing, sizes
/// that only a run knows (a batch of -1 is one picture), and more than 2^28 elements. What operators need beyond that is
/// `demand_supported`'s.
[[nodiscard]] network_model read_tflite(std::string_view bytes, const std::string& path);

/// Whether a file says that it is one; of one that cannot be read, no.
[[nodiscard]] bool begins_as_tflite(const std::string& path);

}  // namespace convolith::gen
