// What machines must be able to do for a layer, by its plans: a part of the matrix that is compiled must meet all of it.
#pragma once

#include <set>
#include <string>

#include <convolith/layer/plans.hpp>

#include "choices.hpp"

namespace convolith::tests {

using feature_set = std::set<std::string>;

namespace detail {

inline void add_if(feature_set& all, bool has, const std::string& what) {
  if (has) all.insert(what);
}

inline void add_features(feature_set& all, const gather_plan& p, const std::string& pass) {
  const bool vectors = p.lanes > 1;
  add_if(all, vectors && p.channelwise(), pass + ", vectors of channels");
  add_if(all, vectors && p.along == lane_axis::outputs, pass + ", vectors of outputs");
  add_if(all, vectors && p.along_sum(), pass + ", vectors along the sum");
  add_if(all, vectors && p.packs_weights(), pass + ", weights packed");
  add_if(all, vectors && p.packs_input(), pass + ", input packed");
  add_if(all, vectors && p.stages_output(), pass + ", output staged");
  add_if(all, vectors && p.out_channels % p.lanes != 0, pass + ", partly filled vectors");
  add_if(all, p.order == sum_order::positions, pass + ", kernel positions loop");
  add_if(all, p.phases == phase_order::looped, "phases loop");
  add_if(all, p.leaves_gaps(), "gaps are filled");
  if (p.arithmetic.order != scheduling::planned) return;
  add_if(all, p.order == sum_order::inputs, pass + ", each input loaded once");
  add_if(all, p.order == sum_order::channels || p.order == sum_order::runs,
         pass + ", channels in runs");
  add_if(all, p.loads == loading::by_pairs, pass + ", loads by pairs");
}

inline void add_features(feature_set& all, const weights_plan& p) {
  const bool vectors = p.lanes > 1;
  add_if(all, vectors && p.channelwise(), "backward_weights, vectors of channels");
  add_if(all, vectors && p.along_inputs(), "backward_weights, vectors of inputs");
  add_if(all, vectors && p.along == lane_axis::outputs, "backward_weights, vectors of outputs");
  add_if(all, vectors && p.packs_src(), "backward_weights, src packed");
  add_if(all, vectors && p.packs_diff_dst(), "backward_weights, diff_dst packed");
  add_if(all, vectors && p.stages_output(), "backward_weights, gradient staged");
  add_if(all, p.loads_pairs(), "backward_weights, loads by pairs");
}

template <class T>
void add_features(feature_set& all, const conv2d_shape& s, const choice& c) {
  const layer_plans<T> plans{s, c.options};
  const std::string on = std::string(plans.hardware().name) + (c.wide ? ", double" : ", float");
  all.insert(on);
  all.insert(std::string("activation ") + std::to_string(static_cast<int>(c.options.act)));
  add_if(all, c.write == gradient::accumulate, "accumulate");
  add_features(all, plans.forward(), "forward");
  add_features(all, plans.backward_data(), "backward_data");
  add_features(all, plans.backward_weights());
}

}  // namespace detail

inline void add_features(feature_set& all, const conv2d_shape& s, const choice& c) {
  if (c.wide)
    detail::add_features<double>(all, s, c);
  else
    detail::add_features<float>(all, s, c);
}

/// All that the whole matrix meets with these flags.
[[nodiscard]] inline feature_set features_of_the_matrix() {
  feature_set all;
  for (std::size_t i = 0; i < shapes.size(); ++i)
    for (const layout data : {layout::nchw, layout::nhwc})
      add_features(all, shapes[i], choose(i, data));
  return all;
}

}  // namespace convolith::tests
