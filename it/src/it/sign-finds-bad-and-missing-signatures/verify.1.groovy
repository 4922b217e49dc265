def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('error') == ['sign/bad']
assert story.errors().join('\n').contains('com/acme/greeter/1.0.0/greeter-1.0.0-sources.jar has a signature that does not fit the file.')
assert !story.has('published/com')
true
