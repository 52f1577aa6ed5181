package dev.gatehouse.contract.deadline;

import dev.gatehouse.contract.invitation.ImportProblem;
import java.util.List;

/**
 * What was understood of a list of deadlines. With a problem in any line, nothing of it can be added.
 *
 * @param saved whether the rows have been added
 */
public record DeadlineImportResponse(boolean saved, List<DeadlineImportRow> rows, List<ImportProblem> problems) {}
