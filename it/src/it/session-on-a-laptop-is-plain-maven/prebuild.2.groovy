assert new File(basedir, '.mvn/extensions.xml').delete()
assert new File(basedir, 'target').deleteDir()
