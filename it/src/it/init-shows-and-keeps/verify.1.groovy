def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.files('.github') == []
assert story.log().contains('+++ b/.github/workflows/release.yml')
assert story.log().contains('Nothing was written. To write these 3 files, type: mvn io.github.ci-maven:ci-maven-plugin:')
true
