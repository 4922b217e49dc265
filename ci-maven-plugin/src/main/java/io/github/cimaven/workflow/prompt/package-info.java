/** The glue to Plexus' prompter: loaded together with it, and by nobody by name. */
package io.github.cimaven.workflow.prompt;
