package dev.gatehouse.contract.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is answered to one question. A question without an answer is left out where answers stand.
 *
 * @param value words, a decimal string with a point, an ISO date, or the step of a rating
 * @param optionIds what is chosen; one at most where one is asked for
 */
public record Answer(@Nullable String value, @Nullable List<String> optionIds) {}
