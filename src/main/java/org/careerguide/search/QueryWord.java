package org.careerguide.search;

/** A word that is looked for, and how much it tells. */
record QueryWord(String stem, String root, int stemHash, int rootHash, double weight) {
}
