# Times one task in R: Rscript compare.R <task>. Repeats for at least a second and prints the median in milliseconds.
task <- commandArgs(TRUE)[1]
set.seed(1)
elapsed <- function(run) {
  run()
  times <- numeric(0)
  while (sum(times) < 1 || length(times) < 3) {
    start <- proc.time()[["elapsed"]]; run(); times <- c(times, proc.time()[["elapsed"]] - start)
  }
  1000 * median(times)
}
if (task == "fixed-effects") {
  suppressMessages(library(plm))
  d <- data.frame(unit = rep(1:10000, each = 24), time = rep(1:24, 10000))
  d$x <- rnorm(nrow(d)); d$y <- 0.3 * d$x + rnorm(nrow(d))
  run <- function() { m <- plm(y ~ x, d, index = c("unit", "time"), model = "within"); vcovHC(m, cluster = "group") }
} else if (task == "bootstrap") {
  unit <- rep(1:500, each = 24); x <- rnorm(12000); y <- rnorm(12000)
  x <- x - ave(x, unit); y <- y - ave(y, unit)
  xy <- rowsum(x * y, unit)[, 1]; xx <- rowsum(x^2, unit)[, 1]
  run <- function() vapply(1:2000, function(i) { k <- sample.int(500, 500, TRUE); sum(xy[k]) / sum(xx[k]) }, 0)
} else {
  d <- data.frame(y = rnorm(10000), matrix(rnorm(200000), 10000))
  run <- function() for (i in 1:10) summary(lm(y ~ ., d))
}
scale <- if (task == "least-squares") 10 else 1
cat(elapsed(run) / scale, "\n")
