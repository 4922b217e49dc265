def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.has('lib/target/lib-7.jar')
context.get('repository').tag('v1.3.0')
true
