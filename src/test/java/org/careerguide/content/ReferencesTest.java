package org.careerguide.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferencesTest {

    @Test
    void referencesAreFoundWhereverTheyStand() {
        var path = DocumentJson.read(CareerPathDocument.class, """
                {"slug": "path", "title": "Path", "sources": ["a", "b"], "steps": [
                  {"from": "first", "to": "second", "asksFor": [
                    {"text": "one"}, {"text": "other", "certifications": ["c"]}]}]}""");

        assertThat(References.of(path)).extracting(reference -> reference.field() + " " + reference.key())
                .containsExactlyInAnyOrder(
                        "steps[0].from " + new DocumentKey(DocumentType.ROLE, "first"),
                        "steps[0].to " + new DocumentKey(DocumentType.ROLE, "second"),
                        "steps[0].asksFor[1].certifications[0] " + new DocumentKey(DocumentType.CERTIFICATION, "c"),
                        "sources[0] " + new DocumentKey(DocumentType.SOURCE, "a"),
                        "sources[1] " + new DocumentKey(DocumentType.SOURCE, "b"));
    }

    @Test
    void absentFieldsHoldNoReferences() {
        assertThat(References.of(DocumentJson.read(CareerPathDocument.class, "{\"slug\": \"path\"}"))).isEmpty();
    }
}
