/** The goals: each is a form and one call. Only this package knows Maven's session, projects and plugin API. */
package io.github.cimaven.goal;
