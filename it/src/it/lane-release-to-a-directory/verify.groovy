def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.record().success
assert story.files('published').collectEntries { [it, story.path("published/$it").toFile().lastModified()] } == context.get('published')
assert story.log().contains('0 files sent')
