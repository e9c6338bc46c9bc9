/**
 * Reads documents that are written as YAML, strictly: what a file means must not depend on the parser. {@link
 * org.careerguide.publish.yaml.YamlReader} is what others use.
 */
package org.careerguide.publish.yaml;
