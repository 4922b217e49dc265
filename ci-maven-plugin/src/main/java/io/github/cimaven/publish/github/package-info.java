/** The channel {@code github}: a release of a repository on GitHub, a draft until every asset is verified. */
package io.github.cimaven.publish.github;
