/**
 * Says what changed, and hands out everything: for those who keep a copy of the content. It reads the revision log and the live
 * documents. Nothing depends on it.
 */
package org.careerguide.change;
