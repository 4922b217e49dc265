def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.text('.github/workflows/release.yml') == 'name: mine\non: push\n'
assert !story.has('.github/workflows/main-build.yml')
assert story.errors().any { it.contains('.github/workflows/release.yml is yours: ci:init did not write it') }
assert !story.hasStackTrace()
true
