/** Last part of study.R: the table, the file of recomputed numbers, and the comparison. */
export const compare = String.raw`
# ---- 6. Table and comparison --------------------------------------------------------------------

found <- list()
note <- function(hypothesis, what, value) {
  if (is.null(value) || length(value) == 0 || is.na(value)) return(invisible())
  word <- is.character(value)
  found[[length(found) + 1]] <<- data.frame(hypothesis = hypothesis, what = what,
    number = if (word) NA else as.numeric(value), word = if (word) value else NA, stringsAsFactors = FALSE)
}
note_effect <- function(id, name, effect) {
  if (is.null(effect)) return(invisible())
  labels <- c(estimator = "estimator", b = "estimate", se = "standard error", low = "low 95", high = "high 95", low90 = "low 90",
    high90 = "high 90", p = "p", df = "df", uncorrected = "uncorrected estimate", uncorrected_p = "uncorrected p",
    disattenuation = "disattenuation", units = "units", rows = "rows")
  for (key in names(labels)) note(id, paste0(name, ": ", labels[[key]]), effect[[key]])
}
for (one in names(rungs)) {
  note("", paste0("ladder of ", one, ": estimator"), rungs[[one]]$estimator)
  note("", paste0("ladder of ", one, ": estimation periods"), rungs[[one]]$periods)
  note("", paste0("ladder of ", one, ": smallest eigenvalue"), rungs[[one]]$smallest)
}
cat(sprintf("%-4s %-28s %-8s %9s %9s %20s %9s\n", "", "path", "by", "estimate", "error", "95 % interval", "p"))
for (i in seq_along(hypotheses)) {
  h <- hypotheses[[i]]
  verdict <- verdict_of(h, adjusted[i])
  direction <- direction_of(h)
  note(h$id, "gate passed", if (h$passed) "yes" else "no")
  note(h$id, "verdict", verdict)
  note(h$id, "direction", direction)
  note(h$id, "primary p", h$p)
  note(h$id, "adjusted p", adjusted[i])
  for (k in seq_along(h$components)) note_effect(h$id, paste("component", k), h$components[[k]])
  for (name in c("forward", "backward", "between")) note_effect(h$id, name, h[[name]])
  if (!is.null(h$x)) {
    levels <- tryCatch(correlate_levels(h$x, h$y, h$lag), error = function(e) list())
    for (name in names(levels)) for (key in c("r", "low", "high")) note(h$id, paste0("correlation ", gsub("_", " ", name), ": ", key), levels[[name]][[key]])
  }
  if (h$rule == "effect" && verdict == "supported") {
    reliability <- h$equations$forward$reliability[match(h$predictor, h$equations$forward$names)]
    arms <- tryCatch(compare_arms(h$x, h$y, reliability, h$lag), error = function(e) NULL)
    if (!is.null(arms)) {
      note(h$id, "arms", arms$label)
      for (name in c("above", "below", "difference")) for (key in c("b", "se", "p")) {
        note(h$id, paste0("arm ", name, ": ", c(b = "estimate", se = "standard error", p = "p")[[key]]), arms[[name]][[key]])
      }
    }
  }
  shown <- c(h$components, if (!is.null(h$backward)) list(h$backward))
  for (one in shown) {
    cat(sprintf("%-4s %-28s %-8s %9.4f %9.4f %20s %9.2g\n", h$id, paste(one$from, "->", one$to), one$estimator, one$b, one$se,
      sprintf("%.4f to %.4f", one$low, one$high), one$p))
  }
  cat(sprintf("%-4s verdict: %s, direction: %s, adjusted p: %s\n", h$id, gsub("_", " ", verdict), direction, format(adjusted[i], digits = 3)))
}

found <- do.call(rbind, found)
key <- function(table) paste(ifelse(is.na(table$hypothesis), "", table$hypothesis), table$what, sep = " | ")
at <- match(key(expected), key(found))
number <- as.numeric(expected$number)
got <- found$number[at]
agrees <- ifelse(is.na(number), expected$word == found$word[at], abs(got - number) <= 1e-9 + 1e-6 * abs(number))
agrees[is.na(agrees)] <- FALSE
recomputed <- data.frame(hypothesis = expected$hypothesis, what = expected$what, stated = ifelse(is.na(number), expected$word, expected$number),
  recomputed = ifelse(is.na(number), found$word[at], vapply(got, format, "", digits = 15)), agrees = ifelse(agrees, "yes", "no"))
write.csv(recomputed, file.path(folder, "recomputed.csv"), row.names = FALSE, na = "")

if (all(agrees)) {
  cat(sprintf("\nall %d numbers and words agree with result.json (to 1e-6)\n", length(agrees)))
} else {
  cat(sprintf("\n%d of %d numbers and words do NOT agree with result.json:\n", sum(!agrees), length(agrees)))
  print(recomputed[!agrees, ], row.names = FALSE)
  quit(status = 1)
}
`;
