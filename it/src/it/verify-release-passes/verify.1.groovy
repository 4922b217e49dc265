def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.record().publication.result == 'published'
// Deployed by the build, and left out of the release.
assert story.has('target/ci/staging/com/acme/app/1.0.0') && story.has('published/com/acme/lib/1.0.0') && !story.has('published/com/acme/app')
// Nothing of the build is left: what is verified is what was published. And the project has moved on.
['.', 'lib', 'app'].each { module ->
    story.path("$module/target").toFile().deleteDir()
    def pom = story.text("$module/pom.xml")
    story.write("$module/pom.xml", pom.replaceFirst('<version>1.0.0</version>', '<version>1.1.0-SNAPSHOT</version>'))
    assert story.text("$module/pom.xml") != pom
}
true
