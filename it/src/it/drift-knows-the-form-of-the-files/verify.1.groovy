def story = io.github.cimaven.it.Story.of(binding.variables)
def text = story.text('.github/workflows/main-build.yml')
assert text.contains('# Form: caller acme/ci@v1\n')
assert text.contains('uses: acme/ci/.github/workflows/main-build.yml@v1')
true
