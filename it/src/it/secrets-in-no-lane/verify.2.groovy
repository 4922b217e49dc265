def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.record().success
context.get('secrets').each { assert story.filesWith(it) == ['signing.env'] }
true
