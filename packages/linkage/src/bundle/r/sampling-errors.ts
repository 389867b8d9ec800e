/** Second part of study.R: how precisely each value was measured. */
export const samplingErrors = String.raw`
# ---- 2. Sampling errors ------------------------------------------------------------------------

pooled_at <- function(a, b) {
  which((covariance$first == a & covariance$second == b) | (covariance$first == b & covariance$second == a))
}

# Covariance of the sampling errors of two series, row by row. Two scores of the same people share
# errors: pooled covariance x people with both / (n first x n second). Customers are other people.
error_columns <- new.env()
error_column <- function(a, b) {
  key <- paste(a, b, sep = "\r")
  if (is.null(error_columns[[key]])) error_columns[[key]] <- compute_error_column(a, b)
  error_columns[[key]]
}
compute_error_column <- function(a, b) {
  nothing <- rep(0, nrow(panel))
  if (a == b && !is_culture(a)) return(replace(column("variance", a), is.na(column("variance", a)), 0))
  if (!is_culture(a) || !is_culture(b)) return(nothing)
  at <- pooled_at(a, b)
  rounding <- if (a == b) replace(column("rounding", a), is.na(column("rounding", a)), 0) else nothing
  if (length(at) == 0) return(rounding)
  n <- column("n", a)
  m <- column("n", b)
  both <- if (a == b) n else as.numeric(covariance$shared[at[1]]) * pmin(n, m)
  if (a != b && !is.null(pairs)) {
    own <- pairs[(pairs$first == a & pairs$second == b) | (pairs$first == b & pairs$second == a), ]
    counted <- as.numeric(own$both[match(paste(panel$period, unit), paste(own$period, own$unit))])
    both <- ifelse(is.na(counted), both, counted)
  }
  value <- as.numeric(covariance$covariance[at[1]]) * both / (n * m)
  replace(value, is.na(value), 0) + rounding
}
measure_error <- function(first, second) {
  total <- rep(0, nrow(panel))
  for (a in first$series) for (b in second$series) {
    total <- total + first$weight * second$weight * error_column(a, b)
  }
  total
}

# "full": variances and what scores of the same people share; "variances"; "none".
precision_of <- function(list_of_measures) {
  series <- unique(unlist(lapply(list_of_measures, function(one) one$series)))
  known <- vapply(series, function(one) {
    sure <- if (is_culture(one)) !is.na(column("n", one)) & length(pooled_at(one, one)) > 0 else !is.na(column("variance", one))
    all(sure[!is.na(column("value", one))])
  }, TRUE)
  if (!all(known)) return("none")
  culture <- series[vapply(series, is_culture, TRUE)]
  joint <- all(vapply(culture, function(a) all(vapply(culture, function(b) length(pooled_at(a, b)) > 0, TRUE)), TRUE))
  if (joint) "full" else "variances"
}
`;
