// The reader of IDX files: the digits read as they are, every kind of damage named for what it is.
#define BOOST_TEST_MODULE idx
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <numeric>
#include <ostream>
#include <string>
#include <vector>

#include "train/dataset.hpp"

namespace {

using namespace convolith::train;
using bytes = std::vector<std::uint8_t>;

const std::string digits = CONVOLITH_DIGITS;

bytes joined(bytes head, const bytes& tail) {
  head.insert(head.end(), tail.begin(), tail.end());
  return head;
}

/// Two pictures of 3 x 2 pixels with values 0 to 11.
bytes two_pictures() {
  bytes pixels(12);
  std::iota(pixels.begin(), pixels.end(), std::uint8_t{0});
  return joined({0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 2}, pixels);
}

bytes three_labels() { return {0, 0, 8, 1, 0, 0, 0, 3, 9, 0, 5}; }

bytes changed(bytes file, std::size_t at, std::uint8_t value) {
  file.at(at) = value;
  return file;
}

bytes shortened(bytes file, std::size_t size) {
  file.resize(size);
  return file;
}

/// What is said about a file named "f" that cannot be used; empty if it can.
template <class Parse>
std::string complaint(const Parse& parse, const bytes& file) {
  try {
    parse("f", file);
    return "";
  } catch (const data_error& e) {
    return e.what();
  }
}

struct damage {
  bytes file;
  std::string message;
  friend std::ostream& operator<<(std::ostream& out, const damage& d) { return out << d.message; }
};

const std::vector<damage> damaged_pictures{
    {{}, "f: 0 bytes long, too short for an IDX file"},
    {{0, 0, 8}, "f: 3 bytes long, too short for an IDX file"},
    {{0x1f, 0x8b, 8, 0}, "f: compressed with gzip; unpack it with gunzip first"},
    {three_labels(), "f: magic number is 0x00000801, expected 0x00000803"},
    {changed(two_pictures(), 0, 1), "f: magic number is 0x01000803, expected 0x00000803"},
    {changed(two_pictures(), 2, 13), "f: magic number is 0x00000d03, expected 0x00000803"},
    {shortened(two_pictures(), 15), "f: cut off in its header: 15 bytes, the header alone has 16"},
    {shortened(two_pictures(), 27), "f: cut off: 27 bytes, dimensions 2 x 3 x 2 need 28"},
    {shortened(two_pictures(), 16), "f: cut off: 16 bytes, dimensions 2 x 3 x 2 need 28"},
    {shortened(two_pictures(), 29), "f: too long: 29 bytes, dimensions 2 x 3 x 2 need 28"},
    {changed(two_pictures(), 7, 0), "f: dimension 1 is 0"},
    {changed(two_pictures(), 15, 0), "f: dimension 3 is 0"},
    {changed(two_pictures(), 8, 0xff), "f: dimension 2 is 4278190083"},
    {changed(changed(two_pictures(), 4, 0x20), 9, 0x10),
     "f: dimensions 536870914 x 1048579 are too large to be true"},
};

const std::vector<damage> damaged_labels{
    {two_pictures(), "f: magic number is 0x00000803, expected 0x00000801"},
    {shortened(three_labels(), 7), "f: cut off in its header: 7 bytes, the header alone has 8"},
    {shortened(three_labels(), 10), "f: cut off: 10 bytes, dimensions 3 need 11"},
    {changed(three_labels(), 9, 10), "f: label 1 is 10, expected 0 to 9"},
    {changed(three_labels(), 10, 255), "f: label 2 is 255, expected 0 to 9"},
};

/// A file that exists while this object does.
struct temporary_file {
  std::string path;
  temporary_file(const std::string& name, const bytes& content)
      : path((std::filesystem::temp_directory_path() /
              ("convolith_idx_test_" + std::to_string(getpid()) + "_" + name))
                 .string()) {
    std::ofstream out(path, std::ios::binary);
    out.write(reinterpret_cast<const char*>(content.data()),
              static_cast<std::streamsize>(content.size()));
  }
  temporary_file(const temporary_file&) = delete;
  temporary_file& operator=(const temporary_file&) = delete;
  ~temporary_file() { std::filesystem::remove(path); }
};

/// Matches an exception by its whole message.
auto saying(const std::string& message) {
  return [message](const data_error& e) {
    BOOST_TEST(e.what() == message);
    return e.what() == message;
  };
}

}  // namespace

BOOST_AUTO_TEST_CASE(pictures_are_read_row_by_row) {
  const idx_images read = parse_images("f", two_pictures());
  BOOST_TEST(read.count == 2);
  BOOST_TEST(read.rows == 3);
  BOOST_TEST(read.columns == 2);
  bytes expected(12);
  std::iota(expected.begin(), expected.end(), std::uint8_t{0});
  BOOST_TEST(read.pixels == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(labels_are_read_in_order) {
  BOOST_TEST(parse_labels("f", three_labels()) == (bytes{9, 0, 5}),
             boost::test_tools::per_element());
}

BOOST_DATA_TEST_CASE(damaged_pictures_are_refused, boost::unit_test::data::make(damaged_pictures),
                     damage) {
  BOOST_TEST(complaint(parse_images, damage.file) == damage.message);
}

BOOST_DATA_TEST_CASE(damaged_labels_are_refused, boost::unit_test::data::make(damaged_labels),
                     damage) {
  BOOST_TEST(complaint(parse_labels, damage.file) == damage.message);
}

// Wherever a download stops, nothing is read from beyond the end and the file is refused.
BOOST_AUTO_TEST_CASE(every_cut_is_refused) {
  for (std::size_t size = 0; size < two_pictures().size(); ++size)
    BOOST_TEST(!complaint(parse_images, shortened(two_pictures(), size)).empty(),
               "cut to " << size);
  for (std::size_t size = 0; size < three_labels().size(); ++size)
    BOOST_TEST(!complaint(parse_labels, shortened(three_labels(), size)).empty(),
               "cut to " << size);
}

BOOST_AUTO_TEST_CASE(an_unreadable_file_is_named) {
  const std::string nowhere = "/nonexistent/digits-images.idx3-ubyte";
  BOOST_CHECK_EXCEPTION(read_images(nowhere), data_error,
                        saying(nowhere + ": cannot be read: No such file or directory"));
  const std::string folder = std::filesystem::temp_directory_path().string();
  BOOST_CHECK_EXCEPTION(read_images(folder), data_error,
                        saying(folder + ": cannot be read: Is a directory"));
}

BOOST_AUTO_TEST_CASE(a_file_is_read_whole) {
  const temporary_file good("good", two_pictures());
  BOOST_TEST(read_images(good.path).count == 2);
  const temporary_file cut("cut", shortened(two_pictures(), 20));
  BOOST_CHECK_EXCEPTION(read_images(cut.path), data_error,
                        saying(cut.path + ": cut off: 20 bytes, dimensions 2 x 3 x 2 need 28"));
}

BOOST_AUTO_TEST_CASE(pictures_and_labels_must_belong_together) {
  const temporary_file images(
      "images", joined({0, 0, 8, 3, 0, 0, 0, 3, 0, 0, 0, 2, 0, 0, 0, 2}, bytes(12, 16)));
  const temporary_file three("three", three_labels());
  const temporary_file two("two", {0, 0, 8, 1, 0, 0, 0, 2, 9, 0});
  const dataset data = load(images.path, three.path, 2, 16);
  BOOST_TEST(data.size() == 3);
  BOOST_TEST(data.picture(2)[3] == 1.0f);
  BOOST_CHECK_EXCEPTION(load(images.path, two.path, 2, 16), data_error,
                        saying(two.path + ": 2 labels, but " + images.path + " holds 3 pictures"));
  BOOST_CHECK_EXCEPTION(load(images.path, three.path, 8, 16), data_error,
                        saying(images.path + ": pictures are 2 x 2, expected 8 x 8"));
}

// The counts are those of the testing set's description at UCI.
BOOST_AUTO_TEST_CASE(the_digits_are_complete) {
  const idx_images images = read_images(digits + "/digits-images.idx3-ubyte");
  BOOST_TEST(images.count == 1797);
  BOOST_TEST(images.rows == 8);
  BOOST_TEST(images.columns == 8);
  BOOST_TEST(static_cast<int>(*std::max_element(images.pixels.begin(), images.pixels.end())) == 16);
  std::vector<int> counts(digit_classes);
  for (const std::uint8_t label : read_labels(digits + "/digits-labels.idx1-ubyte"))
    ++counts.at(label);
  BOOST_TEST(counts == (std::vector<int>{178, 182, 177, 183, 181, 182, 181, 179, 174, 180}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_shift_moves_the_picture_and_lets_paper_in) {
  const dataset data{2, 2, {1, 2, 3, 4}, {0}};
  std::vector<float> moved(4, 9.0f);
  const auto after = [&](int down, int right) {
    copy_shifted(data, 0, down, right, moved);
    return moved;
  };
  BOOST_TEST(after(0, 0) == (std::vector<float>{1, 2, 3, 4}), boost::test_tools::per_element());
  BOOST_TEST(after(1, 0) == (std::vector<float>{0, 0, 1, 2}), boost::test_tools::per_element());
  BOOST_TEST(after(0, -1) == (std::vector<float>{2, 0, 4, 0}), boost::test_tools::per_element());
  BOOST_TEST(after(-1, 1) == (std::vector<float>{0, 3, 0, 0}), boost::test_tools::per_element());
}
