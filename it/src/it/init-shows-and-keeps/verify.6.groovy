def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.errors().any { it.contains('.github/workflows/release.yml is a symbolic link') }
assert !java.nio.file.Files.exists(story.path('../elsewhere.yml'))
assert !story.has('.github/workflows/main-build.yml')
true
