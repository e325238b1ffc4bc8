// The plans of a layer's passes: what `conv2d` runs, what the generator prints, and what tests interpret.
#pragma once

#include <cstddef>

#include <convolith/shape/shape.hpp>
#include <convolith/target/target.hpp>
#include <convolith/plan/gather_plan.hpp>
#include <convolith/plan/plan.hpp>
#include <convolith/plan/plan_gather.hpp>
#include <convolith/plan/plan_weights.hpp>
#include <convolith/plan/weights_plan.hpp>
#include <convolith/kernel/gate.hpp>
#include <convolith/layer/options.hpp>

namespace convolith {

/// A layer whose options name a target. Gradients replace what their buffers hold, until `accumulating` says otherwise.
template <class Element>
struct layer_plans {
  conv2d_shape shape{};
  conv2d_options options{};

  [[nodiscard]] constexpr target hardware() const { return describe(options.target); }

  /// The plans of forward or backward_data that fit, the best first.
  [[nodiscard]] constexpr gather_candidates gather(direction way, bool prepacked = false) const {
    const bool forward = way == direction::forward;
    gather_candidates all = gather_plans<Element>(
        shape, options.data, way, hardware(),
        forward ? options.budget.forward : options.budget.backward_data, prepacked);
    for (int i = 0; forward && i < all.count; ++i) all.plan[i].act = options.act;
    return all;
  }
  [[nodiscard]] constexpr gather_plan forward() const { return gather(direction::forward).plan[0]; }
  /// For weights that were packed beforehand.
  [[nodiscard]] constexpr gather_plan packed() const {
    return gather(direction::forward, true).plan[0];
  }
  [[nodiscard]] constexpr gather_plan backward_data() const {
    return gather(direction::backward_data).plan[0];
  }
  /// The plans of backward_weights that fit, the best first.
  [[nodiscard]] constexpr weights_candidates weights() const {
    return weights_plans<Element>(shape, options.data, hardware(), options.budget.backward_weights);
  }
  [[nodiscard]] constexpr weights_plan backward_weights() const { return weights().plan[0]; }
  /// What takes a gradient back through the fused activation.
  [[nodiscard]] constexpr kernel::gate_kernel gate() const {
    const std::size_t size = shape.dst_size();
    return {options.act, size, lanes_for_buffer<Element>(hardware(), size)};
  }

  /// The plans of constant expressions, which have the least code.
  [[nodiscard]] constexpr gather_plan smallest_forward() const {
    return smallest_gather<Element>(shape, options.data, direction::forward).with(options.act);
  }
  [[nodiscard]] constexpr gather_plan smallest_backward_data() const {
    return smallest_gather<Element>(shape, options.data, direction::backward_data);
  }
  [[nodiscard]] constexpr weights_plan smallest_backward_weights() const {
    return smallest_weights<Element>(shape, options.data);
  }
};

}  // namespace convolith
