/** The page for editors at {@code /editor}: it uses the API as every other client does, with a key that stays in its tab. */
package org.careerguide.edit.page;
