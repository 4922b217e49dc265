def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('error').toSet() == ['sign/missing'] as Set
assert story.errors().join('\n').contains('com/acme/greeter/1.0.0/greeter-1.0.0.jar has no signature beside it.')
assert !story.has('published/com')
assert !story.hasStackTrace()
true
