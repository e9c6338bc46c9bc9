package org.careerguide.certification;

import java.util.Map;

import org.careerguide.source.Missing;
import org.careerguide.source.MissingReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An examination, as far as it is known. */
@Schema(name = "Exam", description = "An examination, as far as it is known.")
public record ExamView(
        @Schema(description = "Number of questions.") Integer questions,
        @Schema(description = "Time allowed, in minutes.") Integer minutes,
        @Schema(description = "Whether books may be used.") Boolean openBook,
        @Schema(description = "Mark needed to pass, in percent.") Integer passMarkPercent,
        @Schema(description = "What else is to be known of it.") String note,
        @Schema(description = "Why a fact is not there, by its name.") Map<String, MissingReason> missing) {

    static ExamView of(Certification.Exam exam) {
        return exam == null ? null
                : new ExamView(exam.questions, exam.minutes, exam.openBook, exam.passMarkPercent, exam.note,
                        Missing.stated(null).value("questions", exam.questions).value("minutes", exam.minutes)
                                .value("openBook", exam.openBook).value("passMarkPercent", exam.passMarkPercent)
                                .reasons());
    }
}
