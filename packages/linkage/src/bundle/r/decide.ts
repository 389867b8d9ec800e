/** Fifth part of study.R: hypotheses, correction for several, the rule. */
export const decide = String.raw`
# ---- 5. Hypotheses ------------------------------------------------------------------------------

controls <- part(NA, "control")
ids <- unique(registered$hypothesis[!is.na(registered$hypothesis)])
in_order <- function(list_of_measures) list_of_measures[order(vapply(list_of_measures, function(one) one$name, ""), method = "radix")]

# Is anything left once unit and period means are out? What is left of a measure that does not move is the error of its
# last digits. With too few rows to say, yes.
moves <- function(one) {
  keep <- !is.na(one$values)
  keep[keep] <- table(unit[keep])[unit[keep]] > 1
  if (sum(keep) - length(unique(unit[keep])) - length(unique(time[keep])) < 1) return(TRUE)
  left <- demean(cbind(one$values[keep]), unit[keep], time[keep])
  sqrt(sum(left^2)) > 1e-10 * sqrt(sum(one$values[keep]^2))
}

fit_hypothesis <- function(id) {
  adjustments <- unique(grep("^adjustment", registered$part[registered$hypothesis %in% id], value = TRUE))
  lists <- c(list(part(id, "predictor"), part(id, "mediator")), lapply(adjustments, function(one) part(id, one)), as.list(controls))
  needed <- c(unlist(lists), part(id, "outcome"))
  out <- list(id = id, rule = part(id, "rule"), outcome = part(id, "outcome"), predictor = paste(part(id, "predictor"), collapse = "+"))
  own_lag <- part(id, "lag")
  out$lag <- if (length(own_lag)) as.numeric(own_lag) else lag
  out$ladder <- paste0(out$outcome, if (length(own_lag)) paste(" at lag", own_lag))
  if (!all(needed %in% measures$measure)) return(out)
  x <- measure_of(part(id, "predictor"))
  y <- measure_of(out$outcome, part(id, "lower is better") == "yes")
  mediator <- if (length(part(id, "mediator"))) measure_of(part(id, "mediator"))
  others <- Filter(moves, lapply(lists[-(1:2)], measure_of))
  held <- c(if (!is.null(mediator)) list(mediator), others)
  attempt <- function(y, x) tryCatch(equation(y, in_order(x), out$lag), error = function(e) NULL)
  out <- c(out, list(x = x, y = y, mediator = mediator))
  out$still <- !all(vapply(Filter(Negate(is.null), list(x, y, mediator)), moves, TRUE))
  if (out$still) return(out)
  out$equations <- list(
    forward = attempt(y, c(list(x), held)), backward = attempt(x, c(list(y), held)),
    mediator = if (!is.null(mediator)) attempt(mediator, c(list(x, y), others))
  )
  out$tested <- if (out$rule == "chain") out$equations[c("forward", "mediator")] else out$equations[c("forward", "backward")]
  names(out$tested) <- NULL
  out
}

# Units can be compared where enough of them have the properties that are held constant, and differ in them.
may_compare <- function(h) {
  columns <- between_columns(h$x, h$y, part(NA, "unit covariate"))
  differ <- apply(columns[, -(1:2), drop = FALSE], 2, function(one) length(unique(one)) > 1)
  length(absent) == 0 && nrow(columns) >= setting("minimum units") && all(differ)
}

gather <- function(h, rung) {
  h$rung <- rung
  if (is.null(h$x)) return(c(h, list(passed = FALSE, components = list(), p = NA)))
  read <- function(model, from) if (is.null(rung)) NULL else read_effect(model, from, rung$estimator)
  h$forward <- read(h$equations$forward, h$predictor)
  h$backward <- read(h$equations$backward, h$outcome)
  h$between <- between_units(h$x, h$y)
  h$paths <- if (h$rule == "chain" && !is.null(h$mediator)) {
    list(read(h$equations$mediator, h$predictor), read(h$equations$forward, h$mediator$name))
  } else list(h$forward)
  h$components <- if (h$rule == "both-levels") c(h$paths, list(h$between)) else h$paths
  if (any(vapply(h$components, is.null, TRUE))) h$components <- list()
  h$p <- if (length(h$components)) max(vapply(h$components, function(one) one$p, 0)) else NA
  least <- function(what) min(vapply(h$tested, function(one) if (is.null(one)) 0 else one[[what]], 0))
  constructs <- c(part(h$id, "predictor"), part(h$id, "mediator"))
  h$passed <- !h$still && !(h$rule == "both-levels" && !may_compare(h)) && least("units") >= setting("minimum units") && least("rows") >= setting("minimum rows") &&
    length(unique(time[!is.na(h$x$values) & !is.na(h$y$values)])) >= setting("minimum waves") && least("periods") >= 6 &&
    !any(vapply(constructs, judge_aggregation, "") == "not justified")
  h
}

verdict_of <- function(h, adjusted) {
  if (!h$passed || length(h$components) == 0 || is.na(adjusted)) return("cannot_tell")
  too_small <- Filter(function(one) one$high90 < smallest_effect, h$components)
  if (any(vapply(too_small, function(one) one$known, TRUE))) return("not_supported")
  if (length(too_small)) return("cannot_tell")
  positive <- all(vapply(h$components, function(one) one$b > 0 && (is.null(one$uncorrected) || one$uncorrected > 0), TRUE))
  led <- all(vapply(h$components, function(one) one$estimator != "fe", TRUE))
  if (adjusted < alpha && positive && led) return("supported")
  if (all(vapply(h$components, function(one) one$b >= smallest_effect, TRUE))) "leaning" else "cannot_tell"
}

direction_of <- function(h) {
  paths <- Filter(Negate(is.null), h$paths)
  ahead <- if (length(paths)) paths else list(h$forward)
  if (any(vapply(c(ahead, list(h$backward)), function(one) is.null(one) || one$estimator == "fe", TRUE))) return("undetermined")
  leads <- function(one) one$p < alpha && one$b > 0
  forward <- all(vapply(ahead, leads, TRUE))
  if (forward) { if (leads(h$backward)) "reciprocal" else "forward" } else if (leads(h$backward)) "reverse" else "none"
}

# Properties of units that the part between units needs, and no unit has.
absent <- Filter(function(one) !(one %in% names(units)) || all(is.na(units[[one]])), part(NA, "unit covariate"))

fitted <- lapply(ids, fit_hypothesis)
ladders <- vapply(fitted, function(h) h$ladder, "")
rungs <- list()
for (one in unique(ladders)) rungs[[one]] <- choose_rung(unlist(lapply(fitted[ladders == one], function(h) h$tested), recursive = FALSE))
hypotheses <- lapply(fitted, function(h) gather(h, rungs[[h$ladder]]))
# Corrected together: all hypotheses, and what was found of them at earlier looks in the same quarter.
p_values <- c(vapply(hypotheses, function(h) if (h$passed) h$p else NA_real_, 0), as.numeric(looks$p))
adjusted <- p.adjust(p_values, if (part(NA, "kind") == "confirmatory") "holm" else "BH")
`;
