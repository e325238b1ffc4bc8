// Times the plans that fit a layer against the one that is chosen.
#pragma once

#include <chrono>
#include <filesystem>
#include <vector>

#include "job.hpp"

namespace convolith::benchmark {

/// Prints a row for each plan of each job; the first plan of a job is the chosen one. Returns how many of the plans
/// compute wrong results.
int time_candidates(const std::vector<job>& jobs, const std::filesystem::path& modules,
                    std::chrono::milliseconds budget);

}  // namespace convolith::benchmark
