def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.errors().join('\n').contains('Nothing was published: what is in ')
assert story.path('published/com/acme/lib/1.0.0/lib-1.0.0.jar').toFile().bytes == context.get('jar')
assert !story.hasStackTrace()
