package org.careerguide.publish;

/** Is told how far a publication is. */
@FunctionalInterface
public interface Progress {

    /** So many of all documents that change are written. */
    void written(int done, int all);
}
