// The demonstration's own parts: generator, loss, recipe, whole numbers, and learning through a whole network.
#define BOOST_TEST_MODULE train
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <convolith/network.hpp>
#include <convolith/reference.hpp>
#include <convolith/shape/text.hpp>
#include <cstdint>
#include <limits>
#include <map>
#include <set>
#include <span>
#include <vector>

#include "train/logarithm.hpp"
#include "train/parameters.hpp"
#include "train/quantized_network.hpp"
#include "train/training.hpp"

namespace {

using namespace convolith;
using namespace convolith::train;

constexpr int batch = 3;

constexpr conv2d_shape batched(int n, conv2d_shape one) {
  one.n = n;
  return one;
}

/// Small, but with every kind of stage: relu, pooling, and a last layer without activation.
template <int N>
struct small_layers {
  static constexpr conv2d_shape a = batched(N, shape("ic1ih4oc5kh3ph1"));
  static constexpr conv2d_shape b = batched(N, shape("ic5ih2oc10kh2"));
  static constexpr conv2d_shape squares = batched(N, parse_window("ic5ih4kh2sh2").shape);
  using network =
      convolith::network<convolution<a, activation::relu>, max_pool<squares>, convolution<b>>;
};

struct small_model {
  static constexpr int batch = ::batch, side = 4;
  using network = small_layers<batch>::network;
};

dataset random_pictures(int count, random_source& random) {
  dataset data{small_model::side, small_model::side, {}, {}};
  for (int i = 0; i < count * small_model::side * small_model::side; ++i)
    data.pixels.push_back(random.symmetric(1.0f));
  for (int i = 0; i < count; ++i)
    data.labels.push_back(static_cast<std::uint8_t>(random.below(10)));
  return data;
}

}  // namespace

// The first outputs of Steele, Lea and Flood's generator for this seed, as widely published.
BOOST_AUTO_TEST_CASE(the_generator_is_splitmix64) {
  random_source random(1234567);
  for (const std::uint64_t expected :
       {6457827717110365317u, 3203168211198807973u, 9817491932198370423u, 4593380528125082431u})
    BOOST_TEST(random.bits() == expected);
}

BOOST_AUTO_TEST_CASE(draws_stay_in_range_and_reach_its_ends) {
  random_source random(1);
  std::array<int, 3> seen{};
  float least = 0, most = 0;
  for (int i = 0; i < 3000; ++i) {
    ++seen.at(static_cast<std::size_t>(random.below(3)));
    const float x = random.symmetric(2.0f);
    BOOST_REQUIRE(x >= -2.0f);
    BOOST_REQUIRE(x < 2.0f);
    least = std::min(least, x);
    most = std::max(most, x);
  }
  // Five standard deviations, sqrt(3000 * 1/3 * 2/3), about the expected 1000.
  for (const int count : seen) BOOST_TEST(std::abs(count - 1000) < 130);
  BOOST_TEST(least < -1.98f);
  BOOST_TEST(most > 1.98f);
}

BOOST_AUTO_TEST_CASE(a_shuffle_gives_every_order_alike) {
  random_source random(1);
  std::map<std::array<char, 3>, int> seen;
  for (int i = 0; i < 6000; ++i) {
    std::array<char, 3> items{'a', 'b', 'c'};
    random.shuffle(std::span<char>(items));
    ++seen[items];
  }
  BOOST_TEST(seen.size() == 6u);
  // Five standard deviations, sqrt(6000 * 1/6 * 5/6), about the expected 1000.
  for (const auto& [order, count] : seen) BOOST_TEST(std::abs(count - 1000) < 145);
}

BOOST_AUTO_TEST_CASE(the_loss_of_even_scores_is_the_logarithm_of_their_number) {
  const std::vector<float> scores(8,
                                  1000.0f);  // large, so that an exponential without care overflows
  const std::vector<std::uint8_t> labels{2, 0};
  std::vector<float> diff(8);
  const float loss = cross_entropy(scores, labels, diff);
  BOOST_TEST(loss == 2 * std::log(4.0f),
             boost::test_tools::tolerance(4 * std::numeric_limits<float>::epsilon()));
  // (softmax - one at the label) / batch; exact, as all of it is powers of two.
  BOOST_TEST(diff == (std::vector<float>{0.125f, 0.125f, -0.375f, 0.125f, -0.375f, 0.125f, 0.125f,
                                         0.125f}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_logarithm_is_within_two_units_in_the_last_place) {
  const auto near = [](float had, double wanted) {
    const auto nearest = static_cast<float>(wanted);
    const float unit = std::nextafter(std::abs(nearest), INFINITY) - std::abs(nearest);
    return std::abs(had - wanted) <= 2 * static_cast<double>(unit);
  };
  for (float x = 1e-30f; x < 1e30f; x *= 1.0173f)
    BOOST_TEST(near(logarithm(x), std::log(static_cast<double>(x))), "ln " << x);
  for (float x = 0.5f; x < 2.0f; x += 0.00137f)
    BOOST_TEST(near(logarithm(x), std::log(static_cast<double>(x))), "ln " << x);
  BOOST_TEST(logarithm(1.0f) == 0.0f);
}

BOOST_AUTO_TEST_CASE(descent_has_momentum_decay_and_a_cosine) {
  const recipe how{.epochs = 1, .learning_rate = 0.5f, .momentum = 0.5f, .decay = 0.25f};
  descent<1> optimiser;
  std::array<float, 1> x{8};
  const std::array<float, 1> slope{2};
  const auto step = [&](int number) {
    optimiser.step(x, slope, learning_rate(how, number, 2), how.momentum, how.decay);
  };
  step(0);  // velocity 2 + 0.25 * 8 = 4, rate 0.5
  BOOST_TEST(x[0] == 6.0f);
  // Half of the steps done: the cosine is 0, the rate half of the learning rate.
  step(1);  // velocity 0.5 * 4 + 2 + 0.25 * 6 = 5.5
  BOOST_TEST(x[0] == 4.625f);
}

// Every parameter's gradient must lie between the slopes of the loss to its left and to its right: it does
// by half of the curvature where the loss is smooth, and at a kink of relu or pooling one side is smooth.
BOOST_AUTO_TEST_CASE(gradients_are_the_slopes_of_the_loss) {
  random_source random(3);
  const dataset data = random_pictures(batch, random);
  const std::span<const float, small_model::network::src_size> src(data.pixels);
  learner<small_model::network> network;
  initialise(network, random);
  std::vector<float> unused(small_model::network::dst_size);
  const auto loss = [&] {
    return cross_entropy(network.forward(src), data.labels, unused) / batch;
  };

  const float here = cross_entropy(network.forward(src), data.labels, network.diff_dst()) / batch;
  network.backward(src);
  const std::vector<float> gradients(network.gradients().begin(), network.gradients().end());
  BOOST_TEST_REQUIRE(gradients.size() == small_model::network::parameter_size);
  BOOST_TEST(std::count(gradients.begin(), gradients.end(), 0.0f) < 20);  // dead channels aside

  constexpr float width = 0x1p-8f;
  // Of two losses, each with the error of its longest sum, which has 20 terms.
  const float rounding = 2 * 20 * std::numeric_limits<float>::epsilon() * here / width;
  for (std::size_t i = 0; i < gradients.size(); ++i) {
    float& parameter = network.parameters()[i];
    const float kept = parameter;
    parameter = kept + width;
    const float right = (loss() - here) / width;
    parameter = kept - width;
    const float left = (here - loss()) / width;
    parameter = kept;
    BOOST_TEST(gradients[i] >= std::min(left, right) - rounding, "parameter " << i);
    BOOST_TEST(gradients[i] <= std::max(left, right) + rounding, "parameter " << i);
  }
}

// What a device without memory for a batch does: picture by picture, it adds up the gradient of the batch.
BOOST_AUTO_TEST_CASE(gradients_of_parts_add_up_to_that_of_the_batch) {
  using alone = small_layers<1>::network;
  random_source random(6);
  const dataset data = random_pictures(batch, random);
  learner<small_model::network> whole;
  initialise(whole, random);
  const std::span<const float, small_model::network::src_size> src(data.pixels);
  cross_entropy(whole.forward(src), data.labels, whole.diff_dst());
  whole.backward(src);

  learner<alone> parts;
  std::ranges::copy(whole.parameters(), parts.parameters().begin());
  alone::arena memory;
  for (int i = 0; i < batch; ++i) {
    const std::span<const float, alone::src_size> picture(data.picture(i));
    const auto scores = parts.forward(picture);
    std::array<float, alone::dst_size> read;
    alone::forward(picture, parts.parameters(), read, memory);
    BOOST_TEST(std::ranges::equal(scores, read));
    cross_entropy(scores, std::span(data.labels).subspan(static_cast<std::size_t>(i), 1),
                  parts.diff_dst(), batch);
    parts.backward<gradient::accumulate>(picture);
  }
  // Sums of at most 3 * 16 products, of magnitudes up to 1.
  const float rounding = 2 * 3 * 16 * std::numeric_limits<float>::epsilon();
  for (std::size_t i = 0; i < alone::parameter_size; ++i)
    BOOST_TEST(std::abs(parts.gradients()[i] - whole.gradients()[i]) <= rounding,
               "parameter " << i);
}

BOOST_AUTO_TEST_CASE(every_picture_is_read_though_the_last_batch_is_not_full) {
  random_source random(4);
  learner<small_model::network> network;
  initialise(network, random);
  const dataset seven = random_pictures(7, random);
  const std::vector<int> answers = read<small_model>(network, seven);
  BOOST_TEST_REQUIRE(answers.size() == 7u);
  for (int i = 0; i < seven.size(); ++i) {
    const auto alone = static_cast<std::size_t>(i);
    dataset one{small_model::side, small_model::side, {}, {seven.labels[alone]}};
    one.pixels.assign(seven.picture(i).begin(), seven.picture(i).end());
    BOOST_TEST(read<small_model>(network, one).at(0) == answers[alone]);
  }
  BOOST_TEST(std::set<int>(answers.begin(), answers.end()).size() > 1u);  // not all alike by chance
}

BOOST_AUTO_TEST_CASE(a_seed_decides_every_bit) {
  random_source random(5);
  const dataset data = random_pictures(20, random);
  const recipe how{.epochs = 3, .learning_rate = 0.1f, .momentum = 0.9f, .decay = 0};
  const auto trained = [&](std::uint64_t seed) {
    learner<small_model::network> network;
    progress last{};
    train::train<small_model>(network, data, how, seed, [&](const progress& p) { last = p; });
    BOOST_TEST(last.epoch == 3);
    BOOST_TEST(last.batch == 6);  // 20 pictures fill six batches of three
    return fingerprint(network.parameters());
  };
  BOOST_TEST(trained(1) == trained(1));
  BOOST_TEST(trained(1) != trained(2));
}

/// Two convolutions, the first with relu, on pictures with numbers of both signs.
struct two_convolutions {
  static constexpr int batch = ::batch, side = small_model::side;
  static constexpr conv2d_shape a = batched(batch, shape("ic1ih4oc5kh3ph1"));
  static constexpr conv2d_shape b = batched(batch, shape("ic5ih4oc7kh4"));
  using network = convolith::network<convolution<a, activation::relu>, convolution<b>>;
};
static_assert(can_be_quantized<two_convolutions::network>);
static_assert(!can_be_quantized<small_model::network>);  // it pools

/// `integers` as the real numbers that they stand for.
std::vector<float> real(std::span<const std::int8_t> integers, const affine& a) {
  std::vector<float> all;
  for (const std::int8_t x : integers) all.push_back(dequantized(x, a));
  return all;
}

BOOST_AUTO_TEST_CASE(whole_numbers_stand_for_what_was_learnt_and_what_it_gives) {
  random_source random(6);
  learner<two_convolutions::network> network;
  initialise(network, random);
  for (float& p : network.parameters()) p += random.symmetric(0.5f);  // biases too
  const dataset one = random_pictures(1, random);
  const quantized_network layers = quantize<two_convolutions>(network, one);
  BOOST_TEST_REQUIRE(layers.size() == 2u);
  BOOST_TEST(layers[0].dst.zero == -128);  // nothing is negative behind a relu
  BOOST_TEST((layers[1].src == layers[0].dst));

  std::span<const float> learnt = network.parameters();
  std::vector<std::int8_t> src;
  for (const float x : one.pixels)
    src.push_back(static_cast<std::int8_t>(quantized(x, layers[0].src)));
  for (std::size_t k = 0; k < layers.size(); ++k) {
    const quantized_convolution& l = layers[k];
    std::vector<float> wei, bias;
    for (std::size_t i = 0; i < l.wei.size(); ++i) {
      const float unit = l.scales[i * l.scales.size() / l.wei.size()];
      wei.push_back(unit * l.wei[i]);
      BOOST_TEST(std::abs(wei[i] - learnt[i]) <= 0.501f * unit);
    }
    for (std::size_t o = 0; o < l.bias.size(); ++o) {
      const float unit = l.src.scale * l.scales[o];
      bias.push_back(unit * static_cast<float>(l.bias[o]));
      BOOST_TEST(std::abs(bias[o] - learnt[wei.size() + o]) <= 0.501f * unit);
    }
    learnt = learnt.subspan(wei.size() + bias.size());

    // Two roundings are at most one unit; beyond the ranges both end alike.
    const quantized_scores said =
        read({layers.begin(), layers.begin() + static_cast<std::ptrdiff_t>(k) + 1}, one)[0];
    const std::vector<float> from = real(src, l.src);
    std::vector<float> to(l.shape.dst_size());
    reference::forward<float>(l.shape, layout::nhwc, l.act, from, wei, bias, to);
    for (std::size_t i = 0; i < to.size(); ++i)
      BOOST_TEST(std::abs(quantized(to[i], l.dst) - said[i]) <= 1);
    src = said;
  }
}
