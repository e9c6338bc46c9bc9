package org.careerguide.interest;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.careerguide.content.Content;
import org.careerguide.content.ContentVersions;
import org.careerguide.content.QuestionnaireDocument;
import org.careerguide.error.ContentNotFoundException;

/** Reads questionnaires, for the API and for pages. */
@ApplicationScoped
@Transactional
public class Questionnaires {

    private final ContentVersions versions;

    Questionnaires(ContentVersions versions) {
        this.versions = versions;
    }

    /**
     * Reads one questionnaire.
     *
     * @param version version of the content; null for the current one
     * @throws ContentNotFoundException if there is no such questionnaire
     */
    public QuestionnaireView get(String slug, Integer version) {
        Content content = versions.at(version);
        return content.find(QuestionnaireDocument.class, slug)
                .map(questionnaire -> QuestionnaireView.of(questionnaire,
                        content.named(List.of(questionnaire.document())), content.version()))
                .orElseThrow(() -> new ContentNotFoundException("questionnaire", slug));
    }
}
