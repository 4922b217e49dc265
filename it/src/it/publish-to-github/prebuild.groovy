import io.github.cimaven.doubles.FakeGitHub

def story = io.github.cimaven.it.Story.of(binding.variables)
def github = new FakeGitHub('acme/shop')
context.put('github', github)
story.template('multi').extension()
    .write('.gitignore', 'target/\nbuild.log\npublished/\n')
    .write('.mvn/maven.config', "-Dci.publish=github,directory\n-Dci.publish.directory=published\n-Dci.publish.github.url=${github.url()}\n-Dci.publish.github.repository=acme/shop\n")
    .write('CHANGELOG.md', '# Changelog\n\n## 1.0.0\n\nThe first one that **counts**.\n\n## 0.9.0\n\nOf old.\n')
def repository = story.withoutJavadoc().repository().commit('Begin').tag('v0.9.0')
story.write('hello.txt', 'hello')
repository.commit('feat(app): greet @everyone, see #1 <script>\n\nCo-authored-by: Grace <grace@example.com>').tag('v1.0.0')
github.releases.tags.put('v1.0.0', repository.head())
github.releases.annotated.add('v1.0.0')
def victim = "-Dmaven.multiModuleProjectDirectory=${story.folder()} "
github.at('POST *assets', FakeGitHub.Kind.AFTER, {
    ProcessHandle.allProcesses().filter { it.info().commandLine().orElse('').contains(victim) }.forEach { it.destroyForcibly() }
} as Runnable)
true
