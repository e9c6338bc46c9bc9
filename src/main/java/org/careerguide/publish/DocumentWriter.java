package org.careerguide.publish;

public interface DocumentWriter {
    void write(org.careerguide.publish.document.Document d, java.time.Instant t);

    void delete(org.careerguide.publish.document.DocumentType t, String s);
}
