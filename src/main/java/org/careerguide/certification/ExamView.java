package org.careerguide.certification;

import java.util.Map;

import org.careerguide.content.CertificationDocument;
import org.careerguide.content.MissingReason;
import org.careerguide.source.Missing;
import org.careerguide.source.MissingNames;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An examination. */
@Schema(name = "Exam", description = "An exam.")
public record ExamView(
        @Schema(description = "Number of questions.") Integer questions,
        @Schema(description = "Time allowed, in minutes.") Integer minutes,
        @Schema(description = "Whether the exam is open-book.") Boolean openBook,
        @Schema(description = "Passing score, in percent.") Integer passMarkPercent,
        @Schema(description = "Further notes on the exam.") String note,
        @MissingNames( {
                "questions", "minutes", "openBook",
                "passMarkPercent" }) @Schema(description = "Why facts are absent, by property name.") Map<String, MissingReason> missing){

    static ExamView of(CertificationDocument.Exam exam) {
        return exam == null ? null
                : new ExamView(exam.questions(), exam.minutes(), exam.openBook(), exam.passMarkPercent(), exam.note(),
                        Missing.stated(null).value("questions", exam.questions()).value("minutes", exam.minutes())
                                .value("openBook", exam.openBook()).value("passMarkPercent", exam.passMarkPercent())
                                .reasons());
    }
}
