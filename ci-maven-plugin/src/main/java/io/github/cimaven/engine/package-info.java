/**
 * What Maven's resolver finds; only this package knows it. Engines too heavy to be dependencies of the plugin are resolved
 * when a goal needs one, and loaded beside the plugin, with glue that is compiled against the engine.
 */
package io.github.cimaven.engine;
