def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.record().project == 'com.acme:versions:7'
context.get('repository').tag('v1.3.0')
true
