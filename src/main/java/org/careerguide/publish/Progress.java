package org.careerguide.publish;

/** Receives the progress of a publication. */
@FunctionalInterface
public interface Progress {

    /**
     * @param done how many documents are written
     * @param all how many documents change
     */
    void written(int done, int all);
}
