/** The glue to SnakeYAML Engine: loaded together with it, and by nobody by name. */
package io.github.cimaven.workflow.yaml;
